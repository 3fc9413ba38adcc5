// The documented keys of posts, of what stands in them, and of their lists.
// Why: one file a subject; template_schema.cpp joins them.
#pragma once
#include "render/data/template_schema.hpp"

namespace waymark {

inline constexpr TemplateKey post_keys[] = {
    {"slug", "text", ""},
    {"route", "text", "site path"},
    {"title", "text", ""},
    {"date", "date", ""},
    {"updated", "date or null", ""},
    {"summary", "text", ""},
    {"tags", "list of text", "as the post writes them"},
    {"tag_links", "list of post_list", "the same with their pages, each once"},
    {"series", "text", "as the post writes it"},
    {"part", "series_part or null", "its place in its series"},
    {"draft", "yes/no", "shown by --drafts only"},
    {"sample", "yes/no", ""},
    {"minutes", "number", "to read it"},
    {"discussion", "text", "the address of its LinkedIn post, where `show_shared` allows it; else empty"},
};

inline constexpr TemplateKey post_list_keys[] = {
    {"name", "text", "as the first post writes it"},
    {"slug", "text", ""},
    {"url", "text", "site path of its page"},
    {"count", "number", "of posts"},
};

inline constexpr TemplateKey series_part_keys[] = {{"number", "number", "from 1"},
                                                   {"series", "post_list", ""}};

inline constexpr TemplateKey pager_keys[] = {
    {"number", "number", "of this page, from 1"},
    {"count", "number", "of pages"},
    {"total", "number", "of posts on all of them"},
    {"newer", "text", "site path of the page before; empty on the first"},
    {"older", "text", "site path of the page after; empty on the last"},
};

inline constexpr TemplateKey year_keys[] = {
    {"year", "number", ""},
    {"posts", "list of post", ""},
    {"months", "list of post_month", "the same posts by month"},
};

inline constexpr TemplateKey post_month_keys[] = {{"month", "date", "its first day"},
                                                  {"posts", "list of post", ""}};

inline constexpr TemplateKey toc_entry_keys[] = {{"id", "text", "of the heading"},
                                                 {"text", "text", ""},
                                                 {"parts", "list of toc_part", "the headings below it"}};

inline constexpr TemplateKey toc_part_keys[] = {{"id", "text", "of the heading"}, {"text", "text", ""}};

inline constexpr TemplateKey cover_keys[] = {
    {"url", "text", "site path"},
    {"alt", "text", "for who does not see it"},
    {"width", "number", "pixels; 0 where the file does not say"},
    {"height", "number", "likewise"},
};

} // namespace waymark
