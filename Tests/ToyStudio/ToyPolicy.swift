package import PolicyModel

extension Studio {
  package static var policy: Policy {
    Policy(
      "Toy Studio", "toy-studio", version: "1",
      summary: "A photo studio with two roles, made for the tests of permdocs.",
      actions: [.view, .edit, .delete], view: .view,
      implications: [.whoever(may: .edit, also: .view), .whoever(may: .delete, also: .view)],
      catalog: [setup.lists(jobs, prices), capture.lists(images, printing)],
      ladder: Ladder(
        Level("View", .view, [.view], meaning: "Look, and change nothing."),
        Level("Edit", .edit, [.view, .edit], meaning: "Look and change."),
        Level("Full", .full, [.view, .edit, .delete], meaning: "Look, change and remove.")),
      roles: [support, owner],
      prerequisites: [
        .using(images, printing, needs: .view, on: jobs, because: "pictures are filed under jobs")
      ],
      standards: [
        Standard(
          "Desk", .desk, why: "Enough for a day at the desk.",
          .recommends(.view, on: jobs), .recommends(.edit, on: images))
      ],
      symptoms: [
        Symptom(
          "There is no delete button.", "no-delete", lacking: [.delete], holding: [.view, .edit],
          cause: "The level lets you see or change it, not remove it.")
      ],
      administration: Administration(contact: "the owner", whoeverHolds: jobs[.delete]),
      claims: [
        .confirm(.support, cannot: .delete, jobs, images),
        .confirm(.support, hasNoAccessTo: prices),
        .includes(.owner, .support),
        .unrestricted(.owner),
        .confirm(.support, meets: .desk),
        .thereAre(2, .roles),
      ])
  }
}
