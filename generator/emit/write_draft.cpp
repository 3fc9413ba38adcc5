#include "emit/write_draft.hpp"

#include "file_access/file_reader.hpp"
#include "text/hash.hpp"
#include "text/hash_lines.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace waymark {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view draft_name = "draft.md";

std::string without_carriage_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

std::string hash_of(std::string_view name, const std::string &bytes) {
  return name == draft_name ? hash_without_hash_lines(bytes) : content_hash(bytes);
}

class DraftFolder {
public:
  DraftFolder(const std::string &root, const SundayPack &pack, const SundayDraft *known, EditedFiles edited,
              Diagnostics &diagnostics)
      : m_folder(fs::path(root) / pack.folder), m_reader(m_folder.string()), m_pack(pack), m_known(known),
        m_edited(edited), m_diagnostics(diagnostics) {}

  std::vector<WrittenDraftFile> write() {
    std::vector<WrittenDraftFile> result;
    for (const auto &file : m_pack.files)
      result.push_back(write(file));
    if (std::ranges::any_of(result, is_kept_draft))
      record_hashes(result);
    return result;
  }

  [[nodiscard]] std::optional<std::string> own_file(const std::string &name) const {
    auto on_disk = m_reader.read(name);
    const bool is_own = on_disk && m_edited == EditedFiles::keep && !is_untouched(name, *on_disk);
    return is_own ? on_disk : std::nullopt;
  }

private:
  static bool is_kept_draft(const WrittenDraftFile &file) {
    return file.name == draft_name && file.state == DraftFileState::kept_edited;
  }

  WrittenDraftFile write(const SundayFile &file) {
    if (m_known != nullptr && m_known->status == DraftStatus::posted)
      return {file.name, DraftFileState::kept_posted, {}};
    const auto on_disk = m_reader.read(file.name);
    if (!on_disk && fs::exists(m_folder / file.name)) // a folder or something unreadable is in the way
      return failed(file.name, "something that is no readable file is in the way");
    if (!on_disk)
      return put(file, DraftFileState::created);
    if (*on_disk == file.bytes)
      return {file.name, DraftFileState::unchanged, {}};
    if (is_untouched(file.name, *on_disk))
      return put(file, DraftFileState::refreshed);
    if (m_edited == EditedFiles::keep)
      return {file.name, DraftFileState::kept_edited, {}};
    return replace(file, *on_disk);
  }

  // Is it, byte for byte or but for line ends that git has turned, what Waymark wrote?
  [[nodiscard]] bool is_untouched(const std::string &name, const std::string &bytes) const {
    if (m_known == nullptr)
      return false;
    const auto hash = m_known->hashes.find(name);
    return hash != m_known->hashes.end() && (hash_of(name, bytes) == hash->second ||
                                             hash_of(name, without_carriage_returns(bytes)) == hash->second);
  }

  WrittenDraftFile replace(const SundayFile &file, const std::string &old) {
    auto backup = file.name + ".bak";
    for (int number = 2; fs::exists(m_folder / backup) && m_reader.read(backup) != old; ++number)
      backup = file.name + ".bak-" + std::to_string(number);
    if (const auto saved = put({backup, old}, DraftFileState::created); saved.state == DraftFileState::failed)
      return {file.name, DraftFileState::failed, {}};
    auto result = put(file, DraftFileState::replaced);
    result.backup = backup;
    return result;
  }

  // The owner's draft.md stays as it is but for the hashes of the files that were written beside it.
  void record_hashes(std::vector<WrittenDraftFile> &written) {
    const auto old = m_reader.read(draft_name).value_or("");
    auto text = old;
    for (size_t at = 0; at < written.size(); ++at) {
      const auto state = written[at].state;
      const bool is_ours = state == DraftFileState::created || state == DraftFileState::refreshed ||
                           state == DraftFileState::unchanged || state == DraftFileState::replaced;
      if (is_ours)
        text = with_hash_line(text, m_pack.files[at].name, content_hash(m_pack.files[at].bytes));
    }
    if (text != old)
      put({std::string(draft_name), text}, DraftFileState::refreshed);
  }

  // Whole or not at all: written beside, then renamed.
  WrittenDraftFile put(const SundayFile &file, DraftFileState state) {
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    const auto temporary = m_folder / ("." + file.name + ".new");
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    out.write(file.bytes.data(), static_cast<std::streamsize>(file.bytes.size()));
    out.close();
    if (!problem && out)
      fs::rename(temporary, m_folder / file.name, problem);
    if (!problem && out)
      return {file.name, state, {}};
    std::error_code ignored;
    fs::remove(temporary, ignored);
    return failed(file.name, problem ? problem.message() : "the disk did not take it");
  }

  WrittenDraftFile failed(const std::string &name, const std::string &why) {
    m_diagnostics.error({m_pack.folder + "/" + name, 0, 0}, "cannot write the file: " + why);
    return {name, DraftFileState::failed, {}};
  }

  fs::path m_folder;
  DiskReader m_reader;
  const SundayPack &m_pack;
  const SundayDraft *m_known;
  EditedFiles m_edited;
  Diagnostics &m_diagnostics;
};

} // namespace

std::optional<std::string> own_file(const std::string &root, const SundayPack &pack, const SundayDraft *known,
                                    EditedFiles edited, const std::string &name) {
  Diagnostics none;
  return DraftFolder(root, pack, known, edited, none).own_file(name);
}

std::vector<WrittenDraftFile> write_draft(const std::string &root, const SundayPack &pack,
                                          const SundayDraft *known, EditedFiles edited,
                                          Diagnostics &diagnostics) {
  return DraftFolder(root, pack, known, edited, diagnostics).write();
}

} // namespace waymark
