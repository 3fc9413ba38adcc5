// The three best first lines of an article: the owner's own, its title, or a sentence that says the most.
// Why: LinkedIn folds after three lines, so the hook decides whether the rest is read.
#pragma once
#include "linkedin/article_scope.hpp"
#include "linkedin/choose_runs.hpp"

namespace waymark {

inline constexpr size_t longest_hook = 140; // UTF-16 units; a phone shows no more
inline constexpr size_t most_hooks = 3;

// Does a line claim something: a verb, a decision or a measure, not only the name of its subject?
bool states_something(std::string_view line);
// "Memory in X": up to four words that claim nothing stop nobody.
bool is_bare_subject(std::string_view line);

// The owner's hook within the limits: at most two lines, cut at a sentence end; empty where even its first
// sentence is too long.
std::string fitting_hook(std::string_view hook);

// Best first. A sentence may leave `main_run` (may be null) only where that leaves no hole.
std::vector<std::string> choose_hooks(ArticleScope &scope, std::string_view own_hook, const Run *main_run);

} // namespace waymark
