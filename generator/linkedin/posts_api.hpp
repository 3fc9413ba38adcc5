// post.json: the Sunday text as LinkedIn's Posts API takes it, and its first comment as the Comments API
// does. Why: the API reads `commentary` in a small markup of its own and cuts it off, without a word, at the
// first sign that should have been escaped.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Every \ | { } @ [ ] ( ) < > # * _ ~ behind a backslash; the # of a line of hashtags alone stays as it is.
std::string escaped_commentary(std::string_view text);

// {"post": <body of POST /rest/posts>, "comment": <body of its first comment>}; the file's last line end is
// no part of either text. Who posts puts their own id in, and the comment's `object` once the post is out.
std::string post_json(std::string_view post, std::string_view comment);

} // namespace waymark
