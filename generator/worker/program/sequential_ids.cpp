#include "worker/program/sequential_ids.hpp"

#include <array>
#include <string>
#include <unordered_map>

namespace waymark {
namespace {

// Even ids are named, odd ones anonymous, as in Graphviz's own scheme. Edges in and out share their ids.
struct Ids {
  struct Kind {
    std::unordered_map<std::string, IDTYPE> by_name; // looked up only, never walked
    std::unordered_map<IDTYPE, std::string> names;
    IDTYPE next = 2;
  };
  std::array<Kind, 3> kinds;

  Kind &of(int kind) { return kinds[kind == AGRAPH ? 0U : kind == AGNODE ? 1U : 2U]; }
};

void *open_ids(Agraph_t *, Agdisc_t *) {
  return new Ids; // closed by close_ids
}

long map_id(void *state, int kind, char *name, IDTYPE *id, int may_create) {
  auto &ids = static_cast<Ids *>(state)->of(kind);
  if (name) {
    const auto known = ids.by_name.find(name);
    if (known != ids.by_name.end()) {
      *id = known->second;
      return 1;
    }
  }
  if (!may_create)
    return 0;
  *id = name ? ids.next : ids.next + 1;
  ids.next += 2;
  if (name) {
    ids.by_name.emplace(name, *id);
    ids.names.emplace(*id, name);
  }
  return 1;
}

long allocate_id(void *, int, IDTYPE) {
  return 0; // no id may be asked for by number
}

void free_id(void *, int, IDTYPE) {}

char *name_of_id(void *state, int kind, IDTYPE id) {
  auto &names = static_cast<Ids *>(state)->of(kind).names;
  const auto known = names.find(id);
  return known == names.end() ? nullptr : known->second.data();
}

void close_ids(void *state) {
  delete static_cast<Ids *>(state);
}

void register_id(void *, int, void *) {}

} // namespace

Agiddisc_t *sequential_ids() {
  static Agiddisc_t discipline{open_ids, map_id, allocate_id, free_id, name_of_id, close_ids, register_id};
  return &discipline;
}

} // namespace waymark
