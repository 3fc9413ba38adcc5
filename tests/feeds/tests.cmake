# Feeds, sitemap, llms.txt and the heads of all pages of the repository's own portfolio against their specifications.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME feeds COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_feeds.py $<TARGET_FILE:waymark>
    ${CMAKE_SOURCE_DIR}/content)
endif()
