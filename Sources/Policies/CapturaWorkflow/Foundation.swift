import PolicyModel

// The foundation rule: without a view of jobs there is nothing below them to reach. The matrix page
// names these two features and no other.

extension CapturaWorkflow {
  static var prerequisites: [Prerequisite] {
    [
      .using(
        subjectData, images, needs: .view, on: jobs,
        because:
          "Subjects and pictures are filed under jobs; somebody who cannot see the job has no safe way to what lies beneath it."
      )
    ]
  }
}
