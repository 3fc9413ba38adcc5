// The two code pages as which UTF-8 gets misread: which byte a character stands for in them.
// Why: text that was misread and saved again can be turned back only by way of its bytes.
#pragma once
#include <cstdint>
#include <optional>

namespace waymark {

// western: Windows-1252, and Latin-1 where that differs (the C1 controls), for no character means two bytes.
enum class CodePage { western, mac_roman };

// The byte 0x80 to 0xFF that a character beyond ASCII stands for; nothing where the page lacks it.
std::optional<std::uint8_t> byte_in(CodePage page, std::int32_t point);

} // namespace waymark
