// Parts of a web address.
// Why: feeds name the host, and pictures show an address as people read it.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// "me.example" of "https://me.example:8080/repo/", without the port.
std::string host_of(std::string_view address);

// "me.github.io/portfolio" of "https://me.github.io/portfolio/".
std::string shown_address(std::string_view address);

} // namespace waymark
