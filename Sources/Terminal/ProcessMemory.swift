import CNCurses

/// How the process takes memory from the system.
public enum ProcessMemory {
  /// One heap for all threads: one for each grows by a system call for every page it takes, a
  /// thousand of them until the first picture, and keeps what was freed for its thread alone.
  /// Called once, before there is a second thread.
  public static func begin() {
    _ = cn_share_heap()
  }

  /// Gives back what is free: after work that took much for a short time.
  public static func giveBack() {
    _ = cn_trim_heap()
  }
}
