// The lines of an iCalendar file (RFC 5545): escaped, folded, ended by CRLF.
// Why: calendar programs refuse a whole file for one line that is too long or a comma that is bare.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// A value of type TEXT (3.3.11); control characters become blanks.
std::string calendar_text(std::string_view text);

// An address as a URI (3.3.13): bytes beyond ASCII and blanks are percent-encoded.
std::string calendar_uri(std::string_view address);

// "NAME:value", folded so that no line has more than 75 octets and none ends within a character.
std::string calendar_line(std::string_view name, std::string_view value);

} // namespace waymark
