# Finding, lists of bookings, guests

# Words for near days, as people type them; several with commas between.
date-words-yesterday = yesterday
date-words-today = today, now
date-words-tomorrow = tomorrow, tmr
date-words-day-after = day after tomorrow
