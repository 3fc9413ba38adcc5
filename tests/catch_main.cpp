// Catch2 v2 wants its main compiled once; v3 brings a library with it.
#define CATCH_CONFIG_MAIN
#include "catch.hpp"
