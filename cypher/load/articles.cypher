// Articles, one node each
UNWIND $rows AS row
CREATE (a:Article)
SET a = row
