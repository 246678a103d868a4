import PolicyModel

extension CapturaWorkflow {
  static var customerService: Role {
    Role("Customer Service", .customerService) {
      Purpose(
        "For the people who answer parents and customers: they find a subject or an order, correct what is wrong and help at once. It is made for seeing and correcting, not for deciding how the studio works."
      )
      Tagline("Put it right on the first call")
      Why(
        "Trust is kept by the person who answers. That person needs the means to help straight away, and no way into settings or revenue."
      )
      Should(
        "Find any student, gallery or order within moments",
        "Correct everyday mistakes in data and orders",
        "Help a parent without passing the call on")
      ShouldNot(
        "Change prices, or how a job is set up",
        "Reach payouts, refunds or bank details",
        "Manage users, or settings that touch everybody")

      setup(about: "The job and the catalog behind it, mostly to look things up.") {
        jobs(.view, because: "find a job and the gallery that belongs to it")
        jobSettings(.view, because: "tell a caller the date or the event, with nothing at stake")
        organizations.none(because: "client records stay out of reach")
        stageTemplates(.view, because: "look up what a stage means, and no more")
        priceSheets.none(because: "prices stay as they are")
        assetLibrary(
          .add, .edit, .delete, because: "look after the files that helping and fulfilling rely on"
        ).acknowledged(
          .offLadder,
          "The card prints Add / Edit / Delete, which is none of the matrix's three levels, in a section it introduces as references; Production, which runs the studio's work, has only Add / Edit here, so support can delete shared files that Production cannot."
        )
        myDesigns.none(because: "products are designed elsewhere")
        cartTemplates.none(because: "the shop front is not this desk's to alter")
        formTemplates.none(because: "what families are asked to fill in stays as it is")
        discountCodes(
          .add, .edit, .delete, because: "create and look after codes that make up for a mishap"
        ).acknowledged(
          .offLadder,
          "The card prints Add / Edit / Delete, which is none of the matrix's levels; its reason speaks of making and managing codes and its duties of limited promotions, yet nothing in the level limits anything."
        )
      }
      capture(about: "Subjects, pictures and the orders that go with them.") {
        subjectData(
          .add, .edit, because: "correct a name, an email address or access that does not work")
        images(.add, .edit, because: "answer what families ask about their pictures")
        jobOrders(.add, .edit, because: "place an order again, or one that makes up for a mistake")
        printJobs(.view, because: "tell a customer how far a print has come")
        toolsImport.none(because: "nothing is changed in bulk from this desk")
        toolsExport(.add, .edit, because: "send the files or records that somebody needs")
        toolsSort.none(because: "the capture team's way of working stays theirs")
        toolsCapture.none(because: "taking pictures is the capture team's work")
      }
      launch(about: "How an order stands, without a hand in fulfilling it.") {
        jobStatus.none(because: "jobs are neither archived nor taken down from this desk")
        releaseOrders.none(because: "nothing goes to the lab from this desk")
        studioOrders(.view, because: "find a customer's order and speak from it")
        imageServices.none(because: "services are run from one place")
        printServices.none(because: "fulfilling orders is another team's work")
      }
      admin(
        printed: "Admin (Restricted)",
        about: "Left out on purpose: whatever reaches the whole system."
      ) {
        userManagement.none(because: "accounts stay safe")
        payoutManagement.none(because: "bank details stay private")
        refundManagement.none(because: "money matters are decided in one place")
        dashboardOrderMetrics.none(because: "revenue is not for every desk to read")
        accountPreferences.none(because: "a change here would reach everybody")
      }
      .acknowledged(
        .nameDrift,
        "The two cards head the same section differently, Admin (Restricted) here and Admin (Restricted by Design) on Production's card; this handbook calls it Admin."
      )
      marketing {
        marketingContent(.view, because: "read what a campaign said before answering for it")
        campaignApproval.none(because: "campaigns are approved in one place")
      }
      specialAccess {
        jobImporter.none(because: "jobs are not created from this desk")
          .printed(as: "Job Importer (Import & Create Jobs)")
          .acknowledged(
            .nameDrift,
            "This card prints Job Importer (Import & Create Jobs), Production's card Import & Create Jobs, and the matrix Job Importer, all for one utility."
          )
      }

      Duties(
        "Keep subject data and pictures right",
        "Help with orders and answer customers",
        "Give out discount codes where a small promotion is called for")
      Summary(
        "Money: no payouts, no refunds, no price sheets.",
        "Administration: no users, no account preferences, no organizations.")
      Guidance(
        "Give this role to people whose work is to solve a customer's problem and keep the customer. With what they need and nothing beyond it, they answer faster, and the studio stays safe."
      )
    }
  }
}
