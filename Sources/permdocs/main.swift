import Capillary
import CapturaWorkflow
import PermdocsKit
import PhotoRetail

Permdocs.main(policies: [CapturaWorkflow.policy, Capillary.policy, PhotoRetail.policy])
