// argv → command → exit status; the only place that reads the clock.
#include <cstdio>

int main() {
  std::puts("waymark " WAYMARK_VERSION);
  return 0;
}
