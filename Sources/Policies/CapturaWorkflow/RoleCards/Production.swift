import PolicyModel

extension CapturaWorkflow {
  static var production: Role {
    Role("Production", .production) {
      Purpose(
        "For experienced people who run the studio's daily work: they create jobs, look after subjects and pictures, and see orders through to fulfillment. They work on their own in Setup, Capture and Launch, and stay away from money and user accounts."
      )
      Tagline("Run the work, leave the money alone")
      Why(
        "Jobs move when the people who run them can act at once. Money and personnel are not part of that work, and a clear line keeps it fast and safe."
      )
      Should(
        "Build jobs and maintain how they are put together",
        "Look after subject data and pictures",
        "Release orders and see them fulfilled",
        "Take each job from one stage to the next without loose ends")
      ShouldNot(
        "Reach payouts or refunds",
        "Manage users or what they may do",
        "Start marketing campaigns")

      setup(about: "Jobs, their templates and whatever else a job is built from.") {
        jobs(.add, because: "create jobs and maintain how they are built")
          .acknowledged(
            .offLadder,
            "The card prints Add alone, which the matrix does not define; if Add did not carry View, Production would break the rule that Subject Data and Images need View on Jobs."
          )
          .acknowledged(
            .descriptionMismatch,
            "The card's reason promises that Production maintains jobs, and its level, Add, lets nobody edit one."
          )
        jobSettings(.add, .edit, because: "configure dates and who is assigned")
        organizations.none(because: "no client's record is lost by a slip")
        stageTemplates(.add, .edit, because: "build the automation that carries a job forward")
        priceSheets(.add, .edit, because: "adjust how prices are built up, without touching money")
        assetLibrary(.add, .edit, because: "look after the files that production shares")
        myDesigns(.add, .edit, because: "create product templates and keep them up to date")
        cartTemplates(.view, because: "see the cart without steering the shop front")
        formTemplates(.view, because: "look a form up; what it asks is decided elsewhere")
        discountCodes.none(because: "how prices are set stays protected")
      }
      capture(about: "Subject data, pictures and the tools that work on them.") {
        subjectData(.add, .edit, because: "fix wrong data and look after subjects")
        images(.add, .edit, because: "upload pictures, replace them and keep them in order")
        jobOrders(.add, .edit, because: "create or amend an order while the job is in the works")
        printJobs(.view, because: "see what is being printed")
        toolsImport(.view, because: "import data and pictures")
          .acknowledged(
            .descriptionMismatch,
            "The card's reason says that Production brings data and pictures in, while its level is View, which the matrix describes as changing nothing."
          )
        toolsExport(.add, .edit, because: "create reports and the files that production needs")
        toolsSort(.view, because: "sort pictures, by QR code and otherwise")
          .acknowledged(
            .descriptionMismatch,
            "The card's reason speaks of working the sorting tools, while its level is View, which in the matrix only opens them; running them is Add / Edit."
          )
        toolsCapture(.view, .delete, because: "cull misfires while the shoot is on")
          .acknowledged(
            .offLadder,
            "The card prints View / Delete, which skips Add / Edit and so stands nowhere on the matrix's scale; culling removes pictures, which Production's level on Images does not allow, and neither card lets anybody take one."
          )
      }
      launch(about: "Releasing orders, fulfilling them, and moving jobs on.") {
        jobStatus(.edit, because: "archive a job and decide whether it can be reached")
          .acknowledged(
            .offLadder,
            "The card prints Edit alone, which the matrix does not define; archiving, which the card gives as the reason, is in none of the three cells for Job Status."
          )
        releaseOrders(.add, .edit, .delete, because: "decide when an order goes into production")
          .acknowledged(
            .offLadder,
            "The card prints Add / Edit / Delete, which is none of the matrix's levels; Add / Edit already sends orders to the lab, and neither adding nor deleting has a meaning in the three cells for Release Orders."
          )
        studioOrders(.edit, because: "check and correct orders before they are fulfilled")
          .acknowledged(
            .offLadder,
            "The card prints Edit alone, which the matrix does not define; the nearest cell for Studio Orders, Manage transactions, is about money, which this role is meant to stay away from."
          )
        imageServices(.add, .edit, because: "run the studio's own retouching and other services")
          .printed(as: "Fulfillment — Image Services")
          .acknowledged(
            .nameDrift,
            "This card prints Fulfillment — Image Services, Customer Service's card Image Services, and the matrix one row, Image / Print Services."
          )
        printServices(.add, .edit, because: "run the print work")
          .printed(as: "Fulfillment — Print Services")
          .acknowledged(
            .nameDrift,
            "This card prints Fulfillment — Print Services, Customer Service's card Print Services, and the matrix one row, Image / Print Services."
          )
      }
      admin(
        printed: "Admin (Restricted by Design)",
        about: "Kept small on purpose: whatever reaches the whole system."
      ) {
        userManagement.none(because: "who may do what is decided elsewhere")
        payoutManagement.none(because: "bank accounts and deposits stay protected")
        refundManagement.none(because: "money matters are decided in one place")
        dashboardOrderMetrics.none(because: "revenue is not for every desk to read")
        accountPreferences(.view, because: "see the settings that the work depends on")
      }
      .acknowledged(
        .nameDrift,
        "The two cards head the same section differently, Admin (Restricted by Design) here and Admin (Restricted) on Customer Service's card; this handbook calls it Admin."
      )
      marketing(printed: "Marketing (Restricted)") {
        marketingContent.none(because: "campaigns stay as marketing made them")
          .printed(as: "Marketing")
          .acknowledged(
            .nameDrift,
            "Three pages name this feature three ways: Marketing here, Marketing Content on Customer Service's card, Marketing Campaigns in the matrix."
          )
        campaignApproval.none(because: "campaigns are approved in one place")
      }
      .acknowledged(
        .nameDrift,
        "This card heads the section Marketing (Restricted) and Customer Service's card Marketing, although both of them restrict it."
      )
      specialAccess(
        printed: "Job Importer (Special Access)", about: "One utility, for jobs created in bulk."
      ) {
        jobImporter(.add, .edit, because: "create many jobs at once, under control")
          .printed(as: "Import & Create Jobs")
          .acknowledged(
            .nameDrift,
            "This card prints Import & Create Jobs, Customer Service's card Job Importer (Import & Create Jobs), and the matrix Job Importer, all for one utility."
          )
      }
      .acknowledged(
        .nameDrift,
        "This card heads the section Job Importer (Special Access) and Customer Service's card Special Access."
      )

      Summary(
        "Made for running the work at a high level.",
        "Gives wide freedom in Setup, Capture and Launch.",
        "Gives authority over fulfillment, and over deleting what was captured.",
        "Lets jobs move on without asking anybody.",
        "Leaves out money (payouts and refunds), personnel and marketing.")
      Guidance(
        "Give this role to people who know the work well and keep to its order. With the right access and the right limits, the studio works faster, errs less and can grow."
      )
    }
  }
}
