// swift-format-ignore-file
// Made by generate.sh from Themes/*.theme; change those, then run make generate.

/// The themes that come with the program: name and text, as in Themes/.
let shippedThemes: [(name: String, text: String)] = [
("colour-blind", #"""
# Blue for well and orange for trouble, never green against red; signs say the same.
name = colour-blind
glyphs = unicode

[palette]
ground = 233, black
raised = 235, black
row = 237, blue
bright = 255, brightwhite, white
read = 252, white
know = 248, white
ignore = 244, brightblack, white
line = 240, brightblack, white
accent = 183, brightwhite, white
green = 117, brightcyan, cyan
amber = 230, brightyellow, yellow
red = 214, brightyellow, yellow

[roles]
ground = read ground
read = read
know = know
ignore = ignore
strong = bright - bold
accent = accent
title = read
titleFocused = accent - bold
titleNote = know
border = line
borderFocused = 140,brightwhite,white
header = ignore
headerSorted = know - underline
cursorBar = accent - bold
topBar = know raised
topBarStrong = bright raised bold
topBarNote = know raised
tabActive = bright 54,blue bold
tabInactive = know
tabCount = ignore
keyHint = know
keyHintKey = accent - bold
statusBar = know raised
statusStrong = bright raised bold
statusGood = green raised
statusWarning = amber raised
statusError = red raised bold
prompt = accent - bold
input = bright
suggestion = ignore
match = 16,black 230,yellow
evidence = 159,brightcyan,cyan - bold underline
confidenceHigh = green
confidenceMiddle = amber
confidenceLow = red
meterEmpty = line
flag = amber
overruled = ignore
checkbox = accent
judgedAccept = green
judgedModify = amber
judgedReject = red
judgedSkip = ignore
severityError = red - bold
severityWarning = amber
severityNote = know
moneyNegative = red
deadlineSoon = amber
deadlinePassed = red - bold
added = green
removed = red
changed = amber
stale = ignore
progress = accent
disabled = ignore
dialog = read raised
dialogTitle = bright raised bold
dialogBorder = 140,white raised
button = know
buttonFocused = bright 54,blue bold
ignore.cursor = 248,white
ignore.dialog = 246,white
ignore.cursorUnfocused = 247,white
ignore.marked = 247,white

[states]
dialog = - raised
marked = - 17
marked@16 = brightyellow,yellow - bold
cursorUnfocused = - 236
cursorUnfocused@16 = - - underline
cursor = - row
cursor@16 = brightwhite,white blue bold
disabled = 248,white
"""#),
("dark", #"""
# The standard theme. Near-black ground, three greys for text, one accent for focus, colour with a
# sign for judgement only. It paints its own ground so that it reads on a light terminal too; write
# `ground = default` under [palette] of a copy to keep your terminal's own.
name = dark
glyphs = unicode

[palette]
ground = 233, black
raised = 235, black
row = 237, blue
bright = 255, brightwhite, white
read = 252, white
know = 248, white
ignore = 244, brightblack, white
line = 240, brightblack, white
accent = 116, brightcyan, cyan
green = 114, brightgreen, green
amber = 221, brightyellow, yellow
red = 210, brightred, yellow

[roles]
ground = read ground
read = read
know = know
ignore = ignore
strong = bright - bold
accent = accent
title = read
titleFocused = accent - bold
titleNote = know
border = line
borderFocused = 73,cyan
header = ignore
headerSorted = know - underline
cursorBar = accent - bold
topBar = know raised
topBarStrong = bright raised bold
topBarNote = know raised
tabActive = bright 24,blue bold
tabInactive = know
tabCount = ignore
keyHint = know
keyHintKey = accent - bold
statusBar = know raised
statusStrong = bright raised bold
statusGood = green raised
statusWarning = amber raised
statusError = red raised bold
prompt = accent - bold
input = bright
suggestion = ignore
match = 16,black 222,brightyellow,yellow
evidence = 158,brightcyan,cyan - bold underline
confidenceHigh = green
confidenceMiddle = 179,yellow
confidenceLow = red
meterEmpty = line
flag = amber
overruled = ignore
checkbox = accent
judgedAccept = green
judgedModify = amber
judgedReject = red
judgedSkip = ignore
severityError = red - bold
severityWarning = amber
severityNote = know
moneyNegative = red
deadlineSoon = amber
deadlinePassed = red - bold
added = green
removed = red
changed = amber
stale = ignore
progress = accent
disabled = ignore
dialog = read raised
dialogTitle = bright raised bold
dialogBorder = 73,cyan raised
button = know
buttonFocused = bright 24,blue bold
ignore.cursor = 248,white
ignore.dialog = 246,white
ignore.cursorUnfocused = 247,white
ignore.marked = 247,white

[states]
dialog = - raised
marked = - 17
marked@16 = brightyellow,yellow - bold
cursorUnfocused = - 236
cursorUnfocused@16 = - - underline
cursor = - row
cursor@16 = brightwhite,white blue bold
disabled = 248,white
"""#),
("high-contrast", #"""
# Black and white first; every text is at least 7:1 on its ground.
name = high-contrast
glyphs = unicode

[palette]
ground = 16, black
raised = 16, black
row = 226, brightyellow, yellow
bright = 231, brightwhite, white
read = 231, brightwhite, white
know = 254, white
ignore = 251, white
line = 250, white
accent = 51, brightcyan, cyan
green = 120, brightgreen, green
amber = 226, brightyellow, yellow
red = 217, brightwhite, white

[roles]
ground = read ground
read = read
know = know
ignore = ignore
strong = bright - bold
accent = accent
title = read
titleFocused = accent - bold
titleNote = know
border = line
borderFocused = accent
header = ignore
headerSorted = know - underline
cursorBar = accent - bold
topBar = know raised
topBarStrong = bright raised bold
topBarNote = know raised
tabActive = 16,black 51,cyan bold
tabInactive = know
tabCount = ignore
keyHint = know
keyHintKey = accent - bold
statusBar = know raised
statusStrong = bright raised bold
statusGood = green raised
statusWarning = amber raised
statusError = red raised bold
prompt = accent - bold
input = bright
suggestion = ignore
match = 16,black 226,yellow bold
evidence = 226,brightyellow,yellow - bold underline
confidenceHigh = green
confidenceMiddle = amber
confidenceLow = red - bold
meterEmpty = line
flag = amber
overruled = ignore
checkbox = accent
judgedAccept = green
judgedModify = amber
judgedReject = red
judgedSkip = ignore
severityError = red - bold
severityWarning = amber
severityNote = know
moneyNegative = red
deadlineSoon = amber
deadlinePassed = red - bold
added = green
removed = red
changed = amber
stale = ignore
progress = accent
disabled = ignore
dialog = read raised
dialogTitle = bright raised bold
dialogBorder = accent raised
button = know
buttonFocused = 16,black 51,cyan bold

[states]
dialog = - raised
marked = 231,white 18 bold
marked@16 = brightcyan,cyan - bold
cursorUnfocused = 231,white - underline bold
cursor = 16,black 226,brightyellow,yellow bold
disabled = 250,white
"""#),
("light", #"""
# For bright rooms: dark ink on white. It paints its own ground.
name = light
glyphs = unicode

[palette]
ground = 231, brightwhite, white
raised = 254, brightwhite, white
row = 195, blue
bright = 16, black
read = 235, black
know = 239, black
ignore = 241, black
line = 248, black
accent = 24, blue
green = 22, black
amber = 94, black
red = 124, red

[roles]
ground = read ground
read = read
know = know
ignore = ignore
strong = bright - bold
accent = accent
title = read
titleFocused = accent - bold
titleNote = know
border = line
borderFocused = accent
header = ignore
headerSorted = know - underline
cursorBar = accent - bold
topBar = know raised
topBarStrong = bright raised bold
topBarNote = know raised
tabActive = 231,brightwhite,white 24,blue bold
tabInactive = know
tabCount = ignore
keyHint = know
keyHintKey = accent - bold
statusBar = know raised
statusStrong = bright raised bold
statusGood = green raised
statusWarning = amber raised
statusError = red raised bold
prompt = accent - bold
input = bright
suggestion = ignore
match = 16,black 222,yellow
evidence = 22,blue - bold underline
confidenceHigh = green
confidenceMiddle = amber
confidenceLow = red
meterEmpty = line
flag = amber
overruled = ignore
checkbox = accent
judgedAccept = green
judgedModify = amber
judgedReject = red
judgedSkip = ignore
severityError = red - bold
severityWarning = amber
severityNote = know
moneyNegative = red
deadlineSoon = amber
deadlinePassed = red - bold
added = green
removed = red
changed = amber
stale = ignore
progress = accent
disabled = ignore
dialog = read raised
dialogTitle = bright raised bold
dialogBorder = accent raised
button = know
buttonFocused = 231,brightwhite,white 24,blue bold

[states]
dialog = - raised
marked = - 230
marked@16 = blue - bold
cursorUnfocused = - 255
cursorUnfocused@16 = - - underline
cursor = - row
cursor@16 = brightwhite,white blue bold
disabled = 240,black
"""#),
("monochrome", #"""
# No colour at all: weight, line and reverse carry what signs and words already say. Also used
# wherever colour is off (NO_COLOR, vt100).
name = monochrome
glyphs = unicode

[roles]
ground = default default
read = default default
know = default default
ignore = default default
strong = default default bold
accent = default default bold
title = default default
titleFocused = default default bold
titleNote = default default
border = default default
borderFocused = default default bold
header = default default underline
headerSorted = default default bold underline
cursorBar = default default bold
topBar = default default reverse
topBarStrong = default default reverse bold
topBarNote = default default reverse
tabActive = default default reverse bold
tabInactive = default default
tabCount = default default
keyHint = default default
keyHintKey = default default bold
statusBar = default default reverse
statusStrong = default default reverse bold
statusGood = default default reverse
statusWarning = default default reverse bold
statusError = default default reverse bold
prompt = default default bold
input = default default underline
suggestion = default default
match = default default reverse bold underline
evidence = default default bold underline
confidenceHigh = default default
confidenceMiddle = default default
confidenceLow = default default bold
meterEmpty = default default
flag = default default bold
overruled = default default
checkbox = default default bold
judgedAccept = default default
judgedModify = default default
judgedReject = default default bold
judgedSkip = default default
severityError = default default bold
severityWarning = default default
severityNote = default default
moneyNegative = default default
deadlineSoon = default default bold
deadlinePassed = default default bold underline
added = default default
removed = default default bold
changed = default default
stale = default default
progress = default default
disabled = default default
dialog = default default
dialogTitle = default default bold
dialogBorder = default default
button = default default
buttonFocused = default default reverse bold

[states]
dialog = - -
marked = - - bold
cursorUnfocused = - - underline
cursor = - - reverse
disabled = - -
"""#),
]
