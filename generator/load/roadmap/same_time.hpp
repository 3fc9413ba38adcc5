// Whether two phrases mean one time, as far as both say it: "Feb – June" and "Feb 2026 – June 2026" do.
#pragma once
#include "load/roadmap/parse_span.hpp"

namespace waymark {

template <typename Part>
bool may_be_equal(const std::optional<Part> &left, const std::optional<Part> &right) {
  return !left || !right || *left == *right;
}

inline bool may_be_same_date(const std::optional<PartialDate> &left,
                             const std::optional<PartialDate> &right) {
  if (!left || !right)
    return true;
  return may_be_equal(left->year, right->year) && may_be_equal(left->month, right->month) &&
         may_be_equal(left->day, right->day) && may_be_equal(left->quarter, right->quarter);
}

inline bool may_be_same_time(const SpanPhrase &left, const SpanPhrase &right) {
  using Form = SpanPhrase::Form;
  if ((left.form == Form::calendar) != (right.form == Form::calendar))
    return true; // "Month 1" and "Feb 2026" are two ways to say it
  if (left.form == Form::calendar)
    return may_be_same_date(left.calendar.start, right.calendar.start) &&
           may_be_same_date(left.calendar.end, right.calendar.end);
  return left.unit != right.unit || (left.from == right.from && left.to == right.to);
}

} // namespace waymark
