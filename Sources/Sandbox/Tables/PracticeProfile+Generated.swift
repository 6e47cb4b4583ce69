// swift-format-ignore-file
// Written by generate.sh from Samples/practice/practice.json: change that file instead.

extension PracticeFiles {
  static let textProfile = ####"""
{
  "name": "Riverbend Behavioral Health",
  "npi": "1334829151",
  "tax_id": "47-5550138",
  "phone": "402-555-0142",
  "address": {
    "street": "210 Levee Street, Suite 4",
    "city": "Platte Hollow",
    "state": "NE",
    "zip": "68998"
  }
}
"""####
}
