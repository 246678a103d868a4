### What guides show of the policy.

# In the place of a block that has nothing to show.
nothingToShow = The policy decides nothing here.
