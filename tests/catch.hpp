// The one place that knows which Catch2 is installed: v3 has many headers, v2 has one.
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // v2 has it in the global namespace
#else
#include <catch2/catch.hpp>
#endif
