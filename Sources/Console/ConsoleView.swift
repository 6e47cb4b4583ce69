public import Screen

/// Draws the console: a pure function from the model to a picture.
public enum ConsoleView {
  /// The picture of a model at its size.
  public static func view(_ model: ConsoleModel) -> Frame {
    var canvas = Canvas(size: model.size)
    canvas.setToken(model.token)
    return canvas.frame
  }
}
