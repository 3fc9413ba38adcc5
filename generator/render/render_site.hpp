// The last pass before the disk: a Site as files, each a function that yields its bytes when they are wanted.
// Why: emit asks for all, serve for one, and nobody holds them all.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/fragments.hpp"
#include "model/output.hpp"
#include "model/site.hpp"
#include "render/theme_files.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

// `site`, `fragments` and `reader` must outlive the files; everything else is kept by them. Each may be asked
// from any thread. Mistakes in templates are reported here, those of a page's data when it is rendered.
std::vector<OutputFile> render_site(const Site &site, const Fragments &fragments, const ThemeFiles &theme,
                                    const FileReader &reader, Diagnostics &diagnostics);

// The data of one page as JSON: what its template sees. Nothing where no page has the route ("/posts/x/";
// slashes at its ends may be left out).
std::optional<std::string> dump_data(const Site &site, const Fragments &fragments, const ThemeFiles &theme,
                                     std::string_view route);

} // namespace waymark
