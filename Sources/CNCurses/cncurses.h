// ncursesw for Swift: what the importer cannot see (macros) or refuses (global variables) becomes a
// function here. No state of its own.
#ifndef COUNTERSIGN_CNCURSES_H
#define COUNTERSIGN_CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <ncurses.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <term.h>
#include <termios.h>
#include <wchar.h>

// term.h defines hundreds of short macros that nobody here wants.
#undef lines
#undef columns

// Attributes
static inline attr_t cn_attribute_bold(void) { return A_BOLD; }
static inline attr_t cn_attribute_dim(void) { return A_DIM; }
static inline attr_t cn_attribute_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_attribute_reverse(void) { return A_REVERSE; }
static inline attr_t cn_attribute_italic(void) { return A_ITALIC; }

// Globals
static inline WINDOW *cn_standard_window(void) { return stdscr; }
static inline int cn_color_count(void) { return COLORS; }

// The next doupdate paints every cell anew.
static inline void cn_repaint_all(void) { clearok(curscr, TRUE); }

// A blank of the given look; its text is then replaced cell by cell.
static inline cchar_t cn_blank(attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, 0, &pair);
  return cell;
}

static inline void cn_set_scalar(cchar_t *cell, unsigned int scalar) {
  cell->chars[0] = (wchar_t)scalar;
}

// A base with marks; cells hold CCHARW_MAX scalars in all.
static inline void cn_add_mark(cchar_t *cell, unsigned int scalar) {
  for (int i = 1; i < CCHARW_MAX; i++)
    if (cell->chars[i] == 0) {
      cell->chars[i] = (wchar_t)scalar;
      return;
    }
}

static inline int cn_write_cells(WINDOW *window, int row, int column, const cchar_t *cells,
                                 int count) {
  return mvwadd_wchnstr(window, row, column, cells, count);
}

// Keys
static inline int cn_key_function(int number) { return KEY_F(number); }

// Terminfo strings; null when the terminal has none.
static inline const char *cn_terminfo_string(const char *name) {
  char *text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}
static inline int cn_terminfo_number(const char *name) { return tigetnum((char *)name); }
static inline int cn_terminfo_flag(const char *name) { return tigetflag((char *)name); }

// 1 known, 0 unknown or unfit, -1 no terminfo at all.
static inline int cn_terminfo_load(const char *name, int descriptor) {
  int result = 0;
  setupterm((char *)name, descriptor, &result);
  return result;
}
static inline void cn_terminfo_unload(void) {
  if (cur_term) del_curterm(cur_term);
}

// The size the terminal reports; 0 when it reports none.
static inline int cn_terminal_size(int descriptor, int *width, int *height) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  *width = size.ws_col;
  *height = size.ws_row;
  return 1;
}

// No memory of this process in a core file or a debugger of the same user: prctl is variadic.
static inline int cn_forbid_dump(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

// One heap for all threads; malloc.h is in no module of Swift's.
static inline int cn_share_heap(void) { return mallopt(M_ARENA_MAX, 1); }
static inline int cn_trim_heap(void) { return malloc_trim(0); }

// Signals: sigaction's handler is a union and a macro.
static inline void cn_signal_handle(int number, void (*handler)(int), int flags,
                                    struct sigaction *before) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, before);
}
static inline void cn_signal_default(int number) {
  struct sigaction action = {0};
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}
#endif
