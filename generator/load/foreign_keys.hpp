// What other generators call a thing that has another name here.
// Why: an owner who comes from one of them writes "description", which is too far from "summary" to be a
// slip.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// The name among `known` that `key` means elsewhere; empty where it means none of them.
std::string_view own_name_of_foreign_key(std::string_view key, const std::vector<std::string> &known);

} // namespace waymark
