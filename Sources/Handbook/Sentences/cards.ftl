### Cards of roles and permission sets.
