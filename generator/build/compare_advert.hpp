// `waymark match FILE`: a job advert against what the portfolio proves. Private: nothing is written or sent.
#pragma once
#include "build/build_report.hpp"

namespace waymark {

BuildReport compare_advert(const SiteOptions &options, const std::string &advert_file, Colour colour);

} // namespace waymark
