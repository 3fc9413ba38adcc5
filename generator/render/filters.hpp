// The filters that this site adds to the template language.
#pragma once
#include "model/words.hpp"
#include "render/template/site_filter.hpp"

#include <map>
#include <string>

namespace waymark {

struct SiteAddresses {
  std::string base_path; // "/repo/"
  std::string base_url;  // "https://host/repo/"
  std::map<std::string, std::string, std::less<>>
      assets; // logical name → site path: "site.css" → "/assets/site.1a2b3c4d.css"
};

// url           "/posts/x/" → "/repo/posts/x/"; addresses of other hosts stay
// absolute_url  "/posts/x/" → "https://host/repo/posts/x/"
// asset         "site.css" → "/repo/assets/site.1a2b3c4d.css"
// long_date     "2026-11-22" → "22 November 2026"
// short_date    "2026-11-22" → "22 Nov 2026"
// month         "2026-11-22" → "Nov 2026"
// inline_code   escapes, and makes `x` a code element
// fill          puts values into a text of the interface: render/fill_filter.hpp
// The words must outlive the filters.
FilterTable site_filters(const SiteAddresses &addresses, const Wording &words);

} // namespace waymark
