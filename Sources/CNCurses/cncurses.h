// ncursesw for Swift: macros and global variables become functions.
#ifndef COUNTERSIGN_CNCURSES_H
#define COUNTERSIGN_CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#endif
