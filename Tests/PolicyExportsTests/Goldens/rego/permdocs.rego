# permdocs: toy-studio, version 1, fingerprint 37a57839c59c422e331f1db8711f35e7f4906832f66f6285540559a48b700e70
package permdocs

# Whether somebody may do something, asked with
#
#   {
#     "product": "studio", "cards": ["support"], "feature": "jobs", "action": "view",
#     "conditions": ["support/printing"]
#   }
#
# The cards are the roles and permission sets that the person has. The conditions are the ids of those
# lines whose conditions in words are met; they may be left out. The rules below are the same for every
# policy. What differs is in data.permissions.

import rego.v1

default allow := false

allow if [input.feature, input.action] in permitted

# Everything that the person may do.
permitted contains [feature, action] if {
	some [feature, action] in held
	every leaned_on in graph.reachable(policy.leans_on, [feature]) {
		every permission in object.get(policy.needs, leaned_on, []) {
			permission in held
		}
	}
}

policy := data.permissions[input.product]

# What lines give, and what follows from it where the feature offers it.
held contains permission if some permission in given

held contains [feature, action] if {
	some [feature, cause] in given
	some action in policy.implies[cause]
	offered(feature, action)
}

given contains [line.feature, action] if {
	some card in graph.reachable(policy.includes, input.cards)
	some line in policy.lines[card]
	stands(line)
	some action in line.actions
}

stands(line) if not line.condition

stands(line) if line.id in object.get(input, "conditions", [])

offered(feature, _) if not policy.offers[feature]

offered(feature, action) if action in policy.offers[feature]
