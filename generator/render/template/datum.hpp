// What an expression yields: a reference into the data, or a value of its own.
// Why: rendering must not copy the data tree, and text remembers whether it is safe markup.
#pragma once
#include "render/template/place.hpp"
#include "render/template/value.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <variant>

namespace waymark::templates {

class Datum;
struct Context;
struct LoopState;
struct Macro;

enum class Markup { plain, safe };

// `view` points into the data, into the template, or into `owner`.
struct Text {
  std::string_view view;
  std::shared_ptr<const std::string> owner;
  Markup markup = Markup::plain;
};

// As in Python: a generator can be walked once and has no length; a view has a length but no subscripts.
enum class SequenceKind { list, tuple, group, range, generator, items_view, keys_view, values_view };

struct Sequence {
  SequenceKind kind = SequenceKind::list;
  std::vector<Datum> items;
  bool is_used = false; // a generator that has been walked
};

struct Mapping {
  std::vector<std::pair<Datum, Datum>> entries;
};

// Why a value is undefined; the message is only composed when it is used.
struct Missing;

struct Absent {}; // an argument that was not given
struct None {};
struct Module {
  Context *context = nullptr;
};
struct Namespace {
  Mapping *attributes = nullptr; // owned by the evaluation
};

enum class Kind {
  absent,
  none,
  boolean,
  integer,
  number,
  text,
  data,
  sequence,
  mapping,
  missing,
  macro,
  loop,
  module_,
  namespace_,
};

class Datum {
public:
  using Content =
      std::variant<Absent, None, bool, std::int64_t, double, Text, const Value *, std::shared_ptr<Sequence>,
                   std::shared_ptr<Mapping>, std::shared_ptr<const Missing>, std::shared_ptr<const Macro>,
                   std::shared_ptr<LoopState>, Module, Namespace>;

  Datum() : m_content(None{}) {}
  explicit Datum(Content content) : m_content(std::move(content)) {}

  [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_content.index()); }
  [[nodiscard]] bool is(Kind kind) const { return this->kind() == kind; }
  template <typename Type>
  [[nodiscard]] const Type &as() const {
    return *std::get_if<Type>(&m_content);
  }
  [[nodiscard]] const Sequence &sequence() const { return *as<std::shared_ptr<Sequence>>(); }
  [[nodiscard]] const Mapping &mapping() const { return *as<std::shared_ptr<Mapping>>(); }
  [[nodiscard]] std::string_view text() const { return as<Text>().view; }

private:
  Content m_content;
};

struct Missing {
  enum class What { name, attribute, item, parameter, loop_item, empty_sequence, no_else };
  What what = What::name;
  Place place;
  std::string name;
  std::string owner; // the expression before the dot, as written
  Datum object;
};

// A scalar is taken out of the data; a list or mapping is referred to.
Datum datum_of(const Value &value);
Datum boolean(bool value);
Datum integer(std::int64_t value);
Datum number(double value);
Datum own_text(std::string text, Markup markup = Markup::plain);
Datum borrowed_text(std::string_view text, Markup markup = Markup::plain);
// A part of a text that shares its bytes.
Datum part_of(const Datum &text, std::string_view part);
Datum sequence_of(SequenceKind kind, std::vector<Datum> items);
Datum missing(Missing why);

bool is_list(const Datum &datum);            // of the data, or a list of the template
bool is_mapping(const Datum &datum);         // of the data, or of the template
bool is_numeric(const Datum &datum);         // a number, or a boolean, which counts as 0 or 1
bool is_lenient(const Datum &datum);         // the value of an inline if without else: prints as nothing
bool is_safe(const Datum &datum);            // safe markup
std::int64_t as_integer(const Datum &datum); // of a boolean or integer
double as_number(const Datum &datum);        // of anything numeric

// The value of a key; absent where there is none. No allocation.
Datum find_key(const Datum &mapping, const Datum &key);
Datum find_key(const Datum &mapping, std::string_view key);
std::vector<std::string> text_keys(const Datum &mapping);
std::vector<std::pair<Datum, Datum>> entries_of(const Datum &mapping);
// As in a Python dict: a known key keeps its place and gets the new value.
void put(Mapping &mapping, Datum key, Datum value);
// "text", "a list", "an integer": for messages.
std::string_view kind_name(const Datum &datum);
// How deep lists and mappings of the template nest (those of the data count as one level).
int nesting(const Datum &datum, int limit);

} // namespace waymark::templates
