### A translation that somebody has begun.

listAnd = { $before } ו{ $last }
listComma = { $before }, { $last }
home = מדריך
overview = סקירה
matrix = טבלת ההרשאות
wordRole = תפקיד
wordFeature = תכונה
claimNoAccess = ל{ $card } אין גישה אל { $features }.
