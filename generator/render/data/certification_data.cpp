#include "render/data/certification_data.hpp"

#include "render/data/plain_values.hpp"

namespace waymark {

namespace {

const char *name_of(CertificationStatus status) {
  switch (status) {
  case CertificationStatus::earned:
    return "earned";
  case CertificationStatus::retired:
    return "retired";
  case CertificationStatus::planned:
    break;
  }
  return "planned";
}

} // namespace

Value certification_data(const Certification &certification, const Wording &words) {
  const std::string status = name_of(certification.status);
  return Value::object({
      {"name", certification.name},
      {"code", certification.code},
      {"issuer", certification.issuer},
      {"status", status},
      {"status_label", word(words, "exam." + status)},
      {"planned", date_value(certification.planned)},
      {"earned", date_value(certification.earned)},
      {"expires", date_value(certification.expires)},
      {"retired", date_value(certification.retired)},
      {"successor", certification.successor},
      {"credential", certification.credential},
      {"note", certification.note},
      {"sample", certification.sample},
  });
}

} // namespace waymark
