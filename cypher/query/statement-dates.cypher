// How many statements that fit a filter have each date
// Order: by date, those without one last.
// include statement-filter
RETURN s.date AS date, count(*) AS count
ORDER BY coalesce(date, '9999')
