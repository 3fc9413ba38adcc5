#include "catch.hpp"
#include "temporary_folder.hpp"

#include "cache/cache_pack.hpp"

using namespace waymark;

TEST_CASE("what was stored is found in the next run") {
  const TemporaryFolder folder;
  CachePack first(folder.path("cache"));
  first.store("a", std::string("bytes\nwith\0 zero", 16));
  CHECK_FALSE(first.save());
  CachePack second(folder.path("cache"));
  CHECK(second.find("a") == std::string("bytes\nwith\0 zero", 16));
  CHECK_FALSE(second.find("b"));
  CHECK(second.damaged() == 0);
}

TEST_CASE("a damaged entry is noticed and the others survive") {
  const TemporaryFolder folder;
  CachePack pack(folder.path("cache"));
  pack.store("a", "aaaaaaaa");
  pack.store("b", "bbbbbbbb");
  pack.save();
  auto bytes = folder.read("cache");
  bytes[bytes.find("aaaaaaaa") + 3] = 'X';
  folder.write("cache", bytes);
  CachePack again(folder.path("cache"));
  CHECK_FALSE(again.find("a"));
  CHECK(again.find("b") == "bbbbbbbb");
  CHECK(again.damaged() == 1);
}

TEST_CASE("a pack cut anywhere is read as far as it goes") {
  const TemporaryFolder folder;
  CachePack pack(folder.path("cache"));
  pack.store("a", "first");
  pack.store("b", "second");
  pack.save();
  const auto bytes = folder.read("cache");
  for (size_t size = 0; size < bytes.size(); ++size) {
    folder.write("cut", bytes.substr(0, size));
    CachePack cut(folder.path("cut"));
    INFO(size);
    const auto found = cut.find("a");
    CHECK((!found || *found == "first"));
    CHECK_FALSE(cut.find("b"));
  }
}

TEST_CASE("two builds that share a pack keep each other's entries") {
  const TemporaryFolder folder;
  CachePack left(folder.path("cache")), right(folder.path("cache"));
  left.store("l", "1");
  right.store("r", "2");
  left.save();
  right.save();
  CachePack both(folder.path("cache"));
  CHECK(both.find("l") == "1");
  CHECK(both.find("r") == "2");
}

TEST_CASE("a pack stays below its limit and keeps what was used") {
  const TemporaryFolder folder;
  CachePack old(folder.path("cache"));
  for (int i = 0; i < 50; ++i)
    old.store("old" + std::to_string(i), std::string(1000, 'x'));
  old.save();
  CachePack now(folder.path("cache"));
  now.store("new", std::string(1000, 'y'));
  now.save(10'000);
  CHECK(folder.read("cache").size() < 12'000);
  CHECK(CachePack(folder.path("cache")).find("new"));
}
