package import PolicyModel

extension Studio {
  package static var support: Role {
    Role("Support", .support) {
      Purpose("Answers families and puts their orders right.")
      Tagline("Help at the first call")
      Should("Find any job within a minute")
      ShouldNot("Touch what things cost")
      Duties("Answer the telephone", "Replace pictures that came out badly")

      setup {
        jobs(.view, because: "find a job and its gallery")
        prices.none(because: "what things cost is the owner's to decide")
      }
      capture {
        images(.edit, because: "replace a wrong picture on the spot")
        printing(.view, when: "the lab has confirmed the order", because: "see when a print is due")
      }
    }
  }

  package static var owner: Role {
    Role("Owner", .owner) {
      Purpose("Runs the studio.")
      Includes(.support)
      setup {
        jobs(.edit, .delete, because: "change and remove any job")
        prices(.edit, .delete, because: "change what things cost, remove old lists")
      }
      capture {
        images(.delete, because: "remove what a family asks to have removed")
        printing(.edit, because: "change an order that is at the lab")
      }
    }
  }
}
