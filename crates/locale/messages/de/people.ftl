# Suchen, Buchungslisten, Gäste

date-words-yesterday = gestern
date-words-today = heute
date-words-tomorrow = morgen
date-words-day-after = übermorgen
