#include "render/data/certification_data.hpp"

#include "render/data/plain_values.hpp"

namespace waymark {

namespace {

struct StatusName {
  const char *key;
  const char *label;
};

StatusName name_of(CertificationStatus status) {
  switch (status) {
  case CertificationStatus::earned:
    return {"earned", "Earned"};
  case CertificationStatus::retired:
    return {"retired", "Retired"};
  case CertificationStatus::planned:
    break;
  }
  return {"planned", "Planned"};
}

} // namespace

Value certification_data(const Certification &certification) {
  const auto status = name_of(certification.status);
  return Value::object({
      {"name", certification.name},
      {"code", certification.code},
      {"issuer", certification.issuer},
      {"status", status.key},
      {"status_label", status.label},
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
