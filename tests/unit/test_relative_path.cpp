#include "catch.hpp"

#include "render/data/relative_path.hpp"

using namespace waymark;

TEST_CASE("a path in steps draws the same line") {
  CHECK(relative_path("M172 85L327 85A5 21 0 0 1 327 127L172 127A5 21 0 0 1 172 85Z") ==
        "M172 85h155a5 21 0 0 1 0 42h-155a5 21 0 0 1 0-42z");
  CHECK(relative_path("M153 91C156 91 158 91 161 92 164 93 166 94 170 90") ==
        "M153 91c3 0 5 0 8 1c3 1 5 2 9-2");
  CHECK(relative_path("M10 10 20 30L20 10M-5 -5L0 0") == "M10 10l10 20v-20M-5-5l5 5");
}

TEST_CASE("after its end a part begins where it began, and no step of nothing is written") {
  CHECK(relative_path("M1 1L5 1L5 5ZL1 9L1 9") == "M1 1h4v4zv8");
}

TEST_CASE("a path of other commands or broken numbers stays as it is") {
  for (const auto *data : {"m1 1h4", "M1.5 1L2 2", "M1 1Q2 2 3 3", "M1", "L", ""})
    CHECK(relative_path(data) == data);
}
