// What this process may use before the system ends it.
#pragma once
#include <cstdint>

namespace waymark {

// At most so many bytes of address space; running out of it says "out of memory" on stderr and ends the
// program. No core dumps: a crash on one diagram is an everyday matter here.
void set_memory_limit(std::uint64_t bytes);

} // namespace waymark
