import PolicyModel

/// A kiosk about which no finding is open, in a few versions: what can be released.
struct Kiosk {
  var version = "1"
  var clerk: Role.ID = "clerk"
  var formerly: [Role.ID] = []
  var retired: [Retired] = []
  /// Whether clerks give refunds.
  var isGenerous = false

  private static let view = Action("View", "view")
  private static let edit = Action("Edit", "edit")
  private static let desk = Area("Desk", "desk")
  private static let orders = Feature("Orders", "orders")
  private static let tills = Feature("Tills", "tills")
  private static let refunds = Feature("Refunds", "refunds", risk: .high)

  private var clerkCard: Role {
    Role("Clerk", clerk, formerly: formerly) {
      Purpose("Takes orders.")
      Self.desk {
        Self.orders(Self.view, Self.edit, because: "take an order and put it right")
        isGenerous
          ? Self.refunds(Self.view, Self.edit, because: "give money back at once")
          : Self.refunds.none(because: "refunds are the manager's to give")
        Self.tills.none(because: "the manager counts the money")
      }
    }
  }

  private var manager: Role {
    Role("Manager", "manager") {
      Purpose("Gives money back.")
      Self.desk {
        Self.orders(Self.view, because: "look at what was ordered")
        Self.refunds(Self.view, Self.edit, because: "give money back")
        Self.tills(Self.view, because: "count the money")
      }
    }
  }

  var policy: Policy {
    Policy(
      "Kiosk", "kiosk", version: version, summary: "A kiosk with a clerk and a manager.",
      actions: [Self.view, Self.edit], view: Self.view,
      catalog: [Self.desk.lists(Self.orders, Self.refunds, Self.tills)],
      roles: [clerkCard, manager], retired: retired)
  }
}

extension Kiosk {
  /// One of everything that engines are not told: a condition, duties kept apart, a limit, a gap.
  var guarded: Policy {
    var policy = policy
    let help = Role("Help", "help") {
      Purpose("Helps out.")
      Self.desk {
        Self.orders(Self.view, when: "the clerk is at lunch", because: "look after the counter")
        Self.refunds.none(because: "refunds are the manager's to give")
      }
    }
    policy.roles.append(help)
    policy.separations = [
      .separate(Self.view, from: Self.edit, on: Self.tills, because: "one counts, one corrects")
    ]
    policy.limits = [Limit("Kiosks", "kiosks", atMost: 3, per: "owner")]
    return policy
  }

  /// An id that is no plain words, because somebody said so.
  var misnamed: Policy {
    var policy = policy
    let frames = Feature("Frames", "frames, mounts").acknowledged(.malformedID, "It is printed so.")
    policy.catalog.append(Area("Depot", "depot").lists(frames))
    return policy
  }
}
