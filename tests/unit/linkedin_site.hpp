// A small portfolio for the tests of the Sunday queue: three posts, a project, a week, a roadmap.
#pragma once
#include "model/site.hpp"

namespace waymark::linkedin_fixture {

Site sample_site();
Project sample_project(); // live, with a story, a decision, a failure, a metric with its before, a check

} // namespace waymark::linkedin_fixture
