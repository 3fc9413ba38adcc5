#include "worker/resume_message.hpp"

#include "worker/packed_fields.hpp"

namespace waymark {
namespace {

// One list of fields for both directions, so that they cannot part.
class FieldWriter {
public:
  void field(const std::string &text) { append_text(bytes, text); }
  void field(bool truth) { append_number(bytes, truth ? 1 : 0); }
  void field(ResumeStanding standing) { append_number(bytes, static_cast<std::uint32_t>(standing)); }
  void field(Paper paper) { append_number(bytes, static_cast<std::uint32_t>(paper)); }
  void field(const Wording &words) { append_words(bytes, words); }
  template <typename Part>
  void list(const std::vector<Part> &parts) {
    append_number(bytes, static_cast<std::uint32_t>(parts.size()));
    for (const auto &part : parts)
      pack(*this, part);
  }
  std::string bytes;
};

class FieldLoader {
public:
  explicit FieldLoader(std::string_view bytes) : m_fields(bytes) {}
  void field(std::string &text) { text = m_fields.text(); }
  void field(bool &truth) { truth = m_fields.number() != 0; }
  void field(ResumeStanding &standing) { standing = static_cast<ResumeStanding>(m_fields.number() % 3); }
  void field(Wording &words) { words = read_words(m_fields); }
  void field(Paper &paper) { paper = static_cast<Paper>(m_fields.number() % 2); }
  template <typename Part>
  void list(std::vector<Part> &parts) {
    const auto count = m_fields.number();
    for (std::uint32_t i = 0; i < count && !m_fields.is_damaged(); ++i)
      pack(*this, parts.emplace_back());
  }
  [[nodiscard]] bool is_whole() const { return !m_fields.is_damaged() && m_fields.rest().empty(); }

private:
  FieldReader m_fields;
};

template <typename Fields, typename Text>
requires std::is_same_v<std::remove_const_t<Text>, std::string>
void pack(Fields &fields, Text &text) {
  fields.field(text);
}

template <typename Fields, typename Link>
requires std::is_same_v<std::remove_const_t<Link>, ResumeLink>
void pack(Fields &fields, Link &link) {
  fields.field(link.text);
  fields.field(link.url);
}

void pack(FieldWriter &fields, const ResumePoint &point) {
  fields.field(point.text);
  fields.field(point.how);
  pack(fields, point.evidence ? *point.evidence : ResumeLink());
}

void pack(FieldLoader &fields, ResumePoint &point) {
  fields.field(point.text);
  fields.field(point.how);
  ResumeLink evidence;
  pack(fields, evidence);
  if (!evidence.url.empty())
    point.evidence = std::move(evidence);
}

template <typename Fields, typename Entry>
requires std::is_same_v<std::remove_const_t<Entry>, ResumeEntry>
void pack(Fields &fields, Entry &entry) {
  for (auto *text : {&entry.when, &entry.title, &entry.url, &entry.organisation, &entry.location, &entry.text,
                     &entry.start, &entry.end})
    fields.field(*text);
  fields.list(entry.points);
  fields.list(entry.keywords);
  fields.field(entry.standing);
  fields.field(entry.sample);
}

template <typename Fields, typename Skills>
requires std::is_same_v<std::remove_const_t<Skills>, ResumeSkills>
void pack(Fields &fields, Skills &skills) {
  fields.field(skills.label);
  fields.list(skills.names);
  fields.field(skills.standing);
}

template <typename Fields, typename Request>
void pack_request(Fields &fields, Request &request) {
  auto &resume = request.resume;
  for (auto *text :
       {&resume.name, &resume.role, &resume.target_role, &resume.summary, &resume.location, &resume.work_mode,
        &resume.availability, &resume.email, &request.base_url, &request.accent, &request.date})
    fields.field(*text);
  pack(fields, resume.site);
  fields.list(resume.links);
  fields.field(resume.sample);
  for (auto *entries : {&resume.jobs, &resume.projects, &resume.certificates, &resume.education})
    fields.list(*entries);
  fields.list(resume.skills);
  fields.field(request.paper);
  fields.field(request.words);
}

} // namespace

std::string encode(const ResumeRequest &request) {
  FieldWriter fields;
  pack_request(fields, request);
  return std::move(fields.bytes);
}

std::optional<ResumeRequest> decode_resume_request(std::string_view bytes) {
  FieldLoader fields(bytes);
  ResumeRequest request;
  pack_request(fields, request);
  return fields.is_whole() ? std::optional(std::move(request)) : std::nullopt;
}

std::string encode(const ResumeAnswer &answer) {
  std::string bytes;
  append_text(bytes, answer.pdf);
  append_number(bytes, static_cast<std::uint32_t>(answer.notes.size()));
  for (const auto &note : answer.notes) {
    append_text(bytes, note.message);
    append_text(bytes, note.hint);
  }
  return bytes;
}

std::optional<ResumeAnswer> decode_resume_answer(std::string_view bytes) {
  FieldReader fields(bytes);
  ResumeAnswer answer;
  answer.pdf = fields.text();
  const auto count = fields.number();
  for (std::uint32_t i = 0; i < count && !fields.is_damaged(); ++i) {
    Diagnostic note;
    note.severity = Severity::note;
    note.message = fields.text();
    note.hint = fields.text();
    answer.notes.push_back(std::move(note));
  }
  if (fields.is_damaged() || !fields.rest().empty() || answer.pdf.empty())
    return {};
  return answer;
}

} // namespace waymark
