// The version of the Graphviz headers with which this was built.
// Why: the client must name it in cache keys without linking Graphviz or starting the worker.
#pragma once
#if __has_include(<graphviz/graphviz_version.h>)
#include <graphviz/graphviz_version.h>
#endif

namespace waymark {

#ifdef PACKAGE_VERSION
inline constexpr const char *graphviz_version = PACKAGE_VERSION;
#else
inline constexpr const char *graphviz_version = "unknown";
#endif

} // namespace waymark
