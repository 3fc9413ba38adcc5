# The theme's font: a subset of Inter (Debian: fonts-inter) as woff2, made at build time with fonttools and brotli.
# Why: the site serves the face that Graphviz measured with, in two files below 22 kB, and no font stands in the repository.
# The same font package gives the same bytes: pyftsubset keeps the font's own time stamp.
find_program(PYFTSUBSET pyftsubset)
find_program(FONTTOOLS fonttools)
if(NOT PYFTSUBSET OR NOT FONTTOOLS)
  message(FATAL_ERROR "pyftsubset is missing: install fonttools and python3-brotli")
endif()
find_program(SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH) # the one that fonttools was installed for

# Statics where the package ships them (Debian 12: Inter-Regular.otf), else the variable font (upright, not italic).
file(GLOB_RECURSE INTER_FILES /usr/share/fonts/*Inter*.otf /usr/share/fonts/*Inter*.ttf /usr/local/share/fonts/*Inter*.otf)
list(SORT INTER_FILES)
function(inter_font pattern result)
  set(found ${INTER_FILES})
  list(FILTER found INCLUDE REGEX "/${pattern}$")
  list(LENGTH found count)
  set(${result} "" PARENT_SCOPE)
  if(count)
    list(GET found 0 first)
    set(${result} ${first} PARENT_SCOPE)
  endif()
endfunction()

# Latin, Latin-1, Latin Extended-A, punctuation, currency, the arrows and signs of figures.
set(FONT_UNICODES "U+0020-007E,U+00A0-017F,U+0192,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+20AC,U+20B9,U+2122,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265")
set(GENERATED_THEME_FILES "")

function(subset_font name weight)
  set(target themes/route/fonts/inter-${weight}.woff2)
  set(output ${CMAKE_BINARY_DIR}/${target})
  set(options "--unicodes=${FONT_UNICODES}" --layout-features=kern,ccmp,locl,tnum --flavor=woff2 --no-hinting)
  inter_font("Inter-${name}\\.(otf|ttf)" static)
  inter_font("Inter(Variable|-VariableFont_[^/]*|\\.var|\\[[^/]*\\])\\.(ttf|otf)" variable)
  if(static MATCHES "otf$")
    add_custom_command(OUTPUT ${output}
      COMMAND ${PYFTSUBSET} ${static} ${options} --output-file=${output}
      COMMAND ${SYSTEM_PYTHON} ${CMAKE_SOURCE_DIR}/cmake/truetype_outlines.py ${output} ${output}
      DEPENDS ${static} ${CMAKE_SOURCE_DIR}/cmake/truetype_outlines.py COMMENT "Subset of Inter ${weight}" VERBATIM)
  elseif(static)
    add_custom_command(OUTPUT ${output}
      COMMAND ${PYFTSUBSET} ${static} ${options} --output-file=${output}
      DEPENDS ${static} COMMENT "Subset of Inter ${weight}" VERBATIM)
  elseif(variable)
    set(instance ${CMAKE_BINARY_DIR}/inter-${weight}.ttf)
    add_custom_command(OUTPUT ${output} BYPRODUCTS ${instance}
      COMMAND ${FONTTOOLS} varLib.instancer ${variable} wght=${weight} opsz=14 --no-recalc-timestamp -o ${instance}
      COMMAND ${PYFTSUBSET} ${instance} ${options} --output-file=${output}
      DEPENDS ${variable} COMMENT "Instance and subset of Inter ${weight}" VERBATIM)
  else()
    message(FATAL_ERROR "Inter is missing below /usr/share/fonts: install fonts-inter")
  endif()
  set(GENERATED_THEME_FILES ${GENERATED_THEME_FILES} ${target} PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/themes/route/fonts)
subset_font(Regular 400)
subset_font(SemiBold 600)
