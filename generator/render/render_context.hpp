// What every view of a page is made from.
// Why: views are plain functions; this is all they may read.
#pragma once
#include "model/fragments.hpp"
#include "model/site.hpp"
#include "render/template/value.hpp"

namespace waymark {

struct RenderContext {
  const Site &site;
  const Fragments &fragments;
  const Value &site_data; // render/data/site_data.hpp
};

} // namespace waymark
