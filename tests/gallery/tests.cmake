# A page with every diagram of tests/gallery, to be looked at: build/<preset>/gallery/site/gallery/index.html
add_test(NAME gallery COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/gallery/build $<TARGET_FILE:waymark> ${CMAKE_BINARY_DIR}/gallery)
