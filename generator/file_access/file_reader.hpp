// Reading the portfolio's files: from disk, or from memory in tests.
// Why: load never touches the disk itself, so that a test of it is a map of names and texts.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct SourceFile {
  std::string path; // relative to the portfolio's root, with '/': "content/posts/x.md"
  std::string text;
};

class FileReader {
public:
  virtual ~FileReader() = default;
  // The whole file; nothing where it does not exist or cannot be read.
  [[nodiscard]] virtual std::optional<std::string> read(std::string_view path) const = 0;
  // All files below a folder, at any depth, as paths from the root, sorted by bytes; hidden ones left out.
  [[nodiscard]] virtual std::vector<std::string> files_below(std::string_view folder) const = 0;

  FileReader() = default;
  FileReader(const FileReader &) = delete;
  FileReader &operator=(const FileReader &) = delete;
};

class DiskReader final : public FileReader {
public:
  explicit DiskReader(std::string root) : m_root(std::move(root)) {}
  [[nodiscard]] std::optional<std::string> read(std::string_view path) const override;
  [[nodiscard]] std::vector<std::string> files_below(std::string_view folder) const override;

private:
  std::string m_root;
};

class MemoryReader final : public FileReader {
public:
  explicit MemoryReader(std::map<std::string, std::string> files) : m_files(std::move(files)) {}
  [[nodiscard]] std::optional<std::string> read(std::string_view path) const override;
  [[nodiscard]] std::vector<std::string> files_below(std::string_view folder) const override;

private:
  std::map<std::string, std::string> m_files;
};

} // namespace waymark
