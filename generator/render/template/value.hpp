// The data that templates show: an ordered JSON tree, and the names under which a page sees parts of it.
// Why: a page refers to the one site object instead of copying it, and its data can be dumped and tested.
#pragma once
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace waymark {

using Value = nlohmann::ordered_json;

// A name of the outermost scope; the value must outlive the rendering.
struct ScopeEntry {
  std::string name;
  const Value *value = nullptr;
};
using Scope = std::vector<ScopeEntry>;

} // namespace waymark
