public import PolicyModel

/// Captura Workflow: the studio's jobs, from setup to the customer's print.
public enum CapturaWorkflow {
  /// Who may do what in Captura Workflow.
  public static var policy: Policy {
    Policy(
      "Captura Workflow", "captura-workflow", version: "1",
      summary:
        "Captura Workflow carries a photo studio's jobs from setup to the finished order. Here is who may see, change and remove what: two role cards, the matrix that explains each level feature by feature, and the standards that roles are measured against. Adding, editing or deleting always brings viewing with it.",
      actions: [.view, .add, .edit, .delete, .fullAccess], view: .view,
      implications: implications, catalog: catalog, ladder: ladder, definitions: matrix,
      roles: [customerService, production], prerequisites: prerequisites, standards: standards,
      symptoms: symptoms, administration: administration, claims: claims)
  }
}
