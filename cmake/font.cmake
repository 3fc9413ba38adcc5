# The theme's font: a subset of Debian's fonts-inter as woff2, made at build time.
set(GENERATED_THEME_FILES "")
