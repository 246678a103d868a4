import PolicyModel
import ToyStudio

/// Editions of the toy studio's policies, each made to be told something else.
enum Edition: String {
  /// No errors.
  case sound
  /// The same with one grant more.
  case changed
  /// Two products.
  case two
  /// A claim that is not true.
  case broken
  /// An acknowledgement of something that is not the case: a warning.
  case warned
  /// Two products with one id.
  case twins
  /// A kiosk about which nothing is open; its next version; the same changes without a new number; a
  /// new number without changes; an id that is lost, moved or retired.
  case kiosk, kioskNext, kioskUnnumbered, kioskRenumbered, kioskLost, kioskMoved, kioskRetired
  /// The kiosk with what engines are not told; with an id that some cannot be told.
  case guarded, misnamed
  /// A role that is hard to print.
  case long
  /// No policy.
  case empty
  /// TOYDOCS_TEXT wherever there is room for words.
  case saying
  /// A feature named TOYDOCS_TEXT with the id TOYDOCS_ID.
  case naming
  /// As large as TOYDOCS_TEXT says: "200x30" are features and roles.
  case grid
  /// Must not be made at all.
  case untouchable

  var policies: [Policy] {
    switch self {
    case .sound: return [Studio.policy]
    case .changed:
      var policy = Studio.policy
      policy.roles[0].card.content.sections[0].grants[0] = Studio.jobs(
        .edit, because: "put a wrong date right")
      return [policy]
    case .two:
      var lab = Studio.policy
      lab.id = "toy-lab"
      lab.name = "Toy Lab"
      return [Studio.policy, lab]
    case .broken:
      var policy = Studio.policy
      policy.claims.append(.confirm(.support, can: .delete, Studio.jobs))
      return [policy]
    case .warned: return [Studio.policy.acknowledged(.twinRoles, "There are none.")]
    case .twins: return [Studio.policy, Studio.policy]
    case .kiosk: return [Kiosk().policy]
    case .kioskNext:
      return [Kiosk(version: "2", isGenerous: true).policy]
    case .kioskUnnumbered: return [Kiosk(isGenerous: true).policy]
    case .kioskRenumbered: return [Kiosk(version: "2").policy]
    case .kioskLost: return [Kiosk(version: "2", clerk: "seller").policy]
    case .kioskMoved: return [Kiosk(version: "2", clerk: "seller", formerly: ["clerk"]).policy]
    case .kioskRetired:
      return [
        Kiosk(
          version: "2", clerk: "seller",
          retired: [
            .role("Clerk", "clerk", because: "sellers do it now", seeInstead: "seller")
          ]
        ).policy
      ]
    case .guarded: return [Kiosk().guarded]
    case .misnamed: return [Kiosk().misnamed]
    case .long: return [LongRole.policy]
    case .empty: return []
    case .saying: return [Self.saying(setting("TOYDOCS_TEXT") ?? "")]
    case .naming:
      return [Self.naming(setting("TOYDOCS_TEXT") ?? "", id: setting("TOYDOCS_ID") ?? "")]
    case .grid: return [Grid(size: setting("TOYDOCS_TEXT") ?? "").policy]
    case .untouchable: fatalError("the policies were made")
    }
  }
}
