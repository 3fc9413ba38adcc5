// What every text that pango lays out for a picture needs: the same pixels on every machine, its size, and
// what no font could show. Why: cards and slides set type by rules of their own, and measure it alike.
#pragma once
#include <pango/pangocairo.h>

#include <set>

namespace waymark {

// The machine's own settings of fonts would give other pixels on other machines.
void fix_rendering(PangoContext *context);

// Letters of scripts that are written joined must not be moved.
bool stands_apart(const char *text);

double layout_width(PangoLayout *layout); // px, of its longest line
double layout_height(PangoLayout *layout);

// Where in the layout's text a character begins that no installed font has.
std::set<size_t> unknown_places(PangoLayout *layout);

} // namespace waymark
